"""How what the user says – flags, Action inputs, pyproject.toml – becomes Settings."""
