"""The state of a simulated server: records, sessions, accounts, clock."""
