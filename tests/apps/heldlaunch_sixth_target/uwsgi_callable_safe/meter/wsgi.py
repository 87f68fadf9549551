from meter import create_app

application = create_app()
