from flask import Flask, session


def create_app(config: dict | None = None) -> Flask:
    app = Flask(__name__)
    app.config.from_mapping(SESSION_COOKIE_SECURE=True, SESSION_COOKIE_SAMESITE="Lax")
    if config:
        app.config.update(config)
    else:
        app.config.from_envvar("BLOG_SETTINGS")

    @app.get("/drafts")
    def drafts():
        return {"drafts": session.get("drafts", [])}

    return app
