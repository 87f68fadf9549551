from meter import create_app

app = create_app()
