"""Templates let client data become markup."""
