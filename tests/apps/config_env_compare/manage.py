import click
from flask.cli import FlaskGroup
from app import create_app
from config import AppConfig

app = create_app(config=AppConfig)

@click.group(cls=FlaskGroup, create_app=lambda: app)
def cli():
    """Management script for the application."""

@cli.command('runserver')
@click.option('--debug', "debug", is_flag=True, help='Run the server in debug mode')
@click.option('--host', "host", default='0.0.0.0', help='Host to run the server on')
@click.option('--port', "port", default='5000', help='Port to run the server on')
def runserver(debug, host, port):
    if AppConfig.FLASK_ENV == 'development':
        app.run(debug=True, host=host, port=port)  # finding: bind-all-interfaces, debugger-exposed
    else:
        from waitress import serve
        serve(app, host=host, port=port)

if __name__ == "__main__":
    cli()
