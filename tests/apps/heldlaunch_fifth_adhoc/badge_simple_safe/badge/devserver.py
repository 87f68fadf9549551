import os

from werkzeug.serving import run_simple

from badge.app import create_app


def main():
    run_simple(
        "localhost",
        int(os.environ.get("BADGE_PORT", 4443)),
        create_app(),
        ssl_context="adhoc",
    )


if __name__ == "__main__":
    main()
