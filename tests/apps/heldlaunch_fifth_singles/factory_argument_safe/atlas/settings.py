class Development:
    EXPLAIN_TEMPLATE_LOADING = False


class Production:
    PREFERRED_URL_SCHEME = "https"


BY_NAME = {"development": Development, "production": Production}
