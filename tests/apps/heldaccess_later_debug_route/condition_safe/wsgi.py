from metering import create_app

app = create_app()
