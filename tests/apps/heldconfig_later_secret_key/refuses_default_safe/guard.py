DEFAULT_KEY = "dev"


class InsecureConfiguration(RuntimeError):
    pass


def check_config(app):
    if app.debug or app.testing:
        return
    key = app.config.get("SECRET_KEY")
    if not key or key == DEFAULT_KEY or len(key) < 32:
        raise InsecureConfiguration("set APP_SECRET_KEY to at least 32 random characters")
