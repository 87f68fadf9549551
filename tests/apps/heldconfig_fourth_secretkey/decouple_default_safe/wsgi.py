from core import create_app

application = create_app()
