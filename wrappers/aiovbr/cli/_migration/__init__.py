"""Export, plan, import, migration and demonstration, with progress and reports."""
