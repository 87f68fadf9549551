from core import PortalFlask

server = PortalFlask("portal")


@server.get("/healthz")
def healthz():
    return {"healthy": True}


@server.get("/")
def index():
    return "<h1>Portal</h1>"


def main() -> None:
    server.run(port=8300)


if __name__ == "__main__":
    raise SystemExit(main())
