from werkzeug.serving import run_simple

from rates import create_app


def main():
    application = create_app()
    run_simple(
        "127.0.0.1",
        8443,
        application,
        use_reloader=False,
        use_debugger=False,
    )


if __name__ == "__main__":
    main()
