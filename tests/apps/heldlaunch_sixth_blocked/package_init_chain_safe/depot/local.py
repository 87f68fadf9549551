from depot.factory import create_app


def launch(application, *, port: int = 5000):
    application.run(port=port)


app = create_app()
if __name__ == "__main__":
    launch(app, port=5100)
