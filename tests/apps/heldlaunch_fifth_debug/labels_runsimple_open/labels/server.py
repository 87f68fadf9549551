import argparse

from werkzeug.middleware.dispatcher import DispatcherMiddleware
from werkzeug.serving import run_simple

from labels.api import api
from labels.site import site

application = DispatcherMiddleware(site, {"/api": api})


def main(argv=None):
    parser = argparse.ArgumentParser(prog="labels")
    parser.add_argument("--port", type=int, default=8080)
    args = parser.parse_args(argv)
    run_simple("0.0.0.0", args.port, application, use_debugger=True)  # finding: debugger-exposed, bind-all-interfaces


if __name__ == "__main__":
    main()
