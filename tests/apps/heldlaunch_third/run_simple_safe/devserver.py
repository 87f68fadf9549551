"""Local preview of the API mounted below /api."""
from werkzeug.middleware.dispatcher import DispatcherMiddleware
from werkzeug.serving import run_simple

from preview import api, site

OPTIONS = {
    "use_reloader": True,
    "use_debugger": False,
}


def main():
    site.wsgi_app = DispatcherMiddleware(site.wsgi_app, {"/api": api})
    run_simple("localhost", 5010, site, **OPTIONS)


if __name__ == "__main__":
    main()
