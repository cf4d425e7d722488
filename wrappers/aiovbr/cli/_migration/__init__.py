"""Export, plan, import, migration and the demonstration, as commands show them."""
