from werkzeug.serving import run_simple

from printer import create_app
from printer.config import ServerConfig

if __name__ == "__main__":
    application = create_app()
    run_simple(ServerConfig.HOST, ServerConfig.PORT, application)
