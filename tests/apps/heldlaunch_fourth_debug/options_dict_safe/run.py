from app import create_app
from app.settings import RUN_OPTIONS

application = create_app()

if __name__ == "__main__":
    application.run(**RUN_OPTIONS)
