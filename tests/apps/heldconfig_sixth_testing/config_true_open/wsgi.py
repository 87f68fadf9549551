from meters import create_app

application = create_app()
