"""Run with ``python -m poller`` while developing."""
from poller import create_app

if __name__ == "__main__":
    create_app().run(port=5000)
