from flask import Flask


def configure(app: Flask) -> None:
    app.config.from_prefixed_env("ENTRY")
