import argparse
import threading
import webbrowser

from flask import Flask, send_from_directory


def make_app(folder: str) -> Flask:
    app = Flask("viewer", static_folder=None)

    @app.get("/plots/<path:name>")
    def plot(name: str):
        return send_from_directory(folder, name)

    return app


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("--port", type=int, default=5075)
    args = parser.parse_args()

    app = make_app(args.folder)
    url = f"http://127.0.0.1:{args.port}/plots/index.html"
    app.run(port=args.port)
    webbrowser.open(url)  # finding: code-after-run


if __name__ == "__main__":
    main()
