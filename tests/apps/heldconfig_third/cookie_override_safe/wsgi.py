from ledgerweb import create_app

application = create_app()
