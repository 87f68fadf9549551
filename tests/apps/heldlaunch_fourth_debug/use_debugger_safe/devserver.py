from werkzeug.middleware.shared_data import SharedDataMiddleware
from werkzeug.serving import run_simple

from museum import create_app


def make_site():
    app = create_app()
    app.wsgi_app = SharedDataMiddleware(app.wsgi_app, {"/media": "media"})
    return app


if __name__ == "__main__":
    site = make_site()
    run_simple("127.0.0.1", 5000, site, use_reloader=True, use_debugger=False)
