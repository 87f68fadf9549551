from depot.factory import create_app


def launch(application, *, port: int = 5000):
    application.run(port=port)  # finding: wsgi-import-blocked


app = create_app()
launch(app, port=5100)
