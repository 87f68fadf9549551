from app import create_app
from config import get_config

app = create_app()

if __name__ == "__main__":
    cfg = get_config()
    app.run(host=cfg.HOST, port=cfg.PORT, debug=app.config["DEBUG"])  # finding: bind-all-interfaces, debugger-exposed
