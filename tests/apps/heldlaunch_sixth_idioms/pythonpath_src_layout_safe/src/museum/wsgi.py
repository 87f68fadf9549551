from museum import create_app

application = create_app()
