from netcheck import create_app

application = create_app()
