import argparse

from gallery import create_app


def parse_args():
    parser = argparse.ArgumentParser(description="Run the gallery for local work")
    parser.add_argument("--port", type=int, default=5000)
    parser.add_argument("--threads", action="store_true")
    return parser.parse_args()


def main():
    args = parse_args()
    settings = {"host": "::1", "port": args.port, "threaded": args.threads}
    create_app().run(**settings)


if __name__ == "__main__":
    main()
