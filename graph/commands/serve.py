"""`ouidire serve`: the API and the web page over the graph."""

from typing import Annotated

import typer

from graph.commands.terminal import messages, read_settings


def serve_command(
    host: Annotated[str, typer.Option(help="Address to listen at.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=1, max=65535, help="Port to listen at.")] = 8000,
) -> None:
    """Serve the REST API and the web page. They can only read."""
    import uvicorn

    from api.app import create_app

    messages.print(f"Ouï-dire: http://{host}:{port}/ (Ctrl-C ends it)", highlight=False)
    uvicorn.run(create_app(read_settings()), host=host, port=port, log_level="info")
