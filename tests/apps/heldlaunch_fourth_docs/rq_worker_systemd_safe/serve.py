"""Started by systemd: waitress behind nginx."""
import logging

from waitress import serve

from thumbs import create_app


def main() -> None:
    logging.basicConfig(level=logging.INFO)
    serve(create_app(), listen="127.0.0.1:8080", threads=8, url_scheme="https")


if __name__ == "__main__":
    main()
