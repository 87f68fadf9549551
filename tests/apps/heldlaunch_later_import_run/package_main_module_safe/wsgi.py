from radio import create_app

app = create_app()
