RULES = {
    "large": "total > 1000",
    "abroad": "country != 'DE'",
}
