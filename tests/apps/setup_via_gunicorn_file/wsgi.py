from app import app, init_app
init_app()
