from gevent import monkey

monkey.patch_all()

import os  # noqa: E402

from gevent.pywsgi import WSGIServer  # noqa: E402

from pool import create_app  # noqa: E402


def main() -> None:
    port = int(os.environ["PORT"])
    server = WSGIServer(("0.0.0.0", port), create_app(), log=None)
    server.serve_forever()


if __name__ == "__main__":
    main()
