import argparse

from bus import create_app, sio

RUN_OPTIONS = dict(host="127.0.0.1", use_reloader=False)
RUN_OPTIONS["allow_unsafe_werkzeug"] = True


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, default=5010)
    opts = parser.parse_args()
    sio.run(create_app(), port=opts.port, **RUN_OPTIONS)  # finding: unsafe-werkzeug-allowed


if __name__ == "__main__":
    main()
