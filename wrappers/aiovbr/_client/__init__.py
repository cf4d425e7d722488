"""The connection: settings, discovery, `Connection` and `Vbr`."""
