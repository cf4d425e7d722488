"""The generator: curates vendor documents and renders the generated client `vbr_api`."""
