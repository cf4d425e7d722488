"""Configured servers: profiles, certificates, connections, diagnosis."""
