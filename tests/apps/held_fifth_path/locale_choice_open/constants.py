LANGUAGES = frozenset({"en", "de", "fr", "pl"})
