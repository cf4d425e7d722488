"""Servers of the configuration: profiles, certificates, connections, diagnosis."""
