import argparse

from flask import Flask

app = Flask(__name__)
NOTES: list[str] = ["buy milk"]


@app.get("/notes")
def notes():
    return {"notes": NOTES}


def parse_args(argv=None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Notes server")
    parser.add_argument("--host", default="0.0.0.0", help="address to listen on")
    parser.add_argument("--port", type=int, default=5000)
    return parser.parse_args(argv)


def main() -> None:
    args = parse_args()
    app.run(host=args.host, port=args.port)  # finding: bind-all-interfaces


if __name__ == "__main__":
    main()
