import click

from app import app


@click.group()
def cli():
    pass


@cli.command(help='Local development server using gevent')
@click.option('--host', default='0.0.0.0')
@click.option('--port', default=5000)
@click.option('--server', default='gevent')
def runserver(host, port, server):
    if server == 'gevent':
        from gevent.pywsgi import WSGIServer
        WSGIServer((host, port), app).serve_forever()
    else:
        app.run(host=host, port=port)  # finding: bind-all-interfaces


if __name__ == '__main__':
    cli()
