from stores import create_app

app = create_app()
