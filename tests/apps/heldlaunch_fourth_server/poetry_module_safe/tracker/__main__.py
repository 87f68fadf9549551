from waitress import serve

from tracker import create_app


def main() -> None:
    app = create_app()
    serve(app, host="0.0.0.0", port=8000)


if __name__ == "__main__":
    main()
