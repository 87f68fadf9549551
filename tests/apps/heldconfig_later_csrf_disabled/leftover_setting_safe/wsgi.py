from polls import create_app

app = create_app()
