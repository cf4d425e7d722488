"""The generator: curates vendor documents and renders the low-level client from them."""
