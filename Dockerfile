# The application: command, API and web page. The graph lives in the Neo4j beside it.
FROM python:3.12-slim-bookworm AS build
WORKDIR /src
COPY requirements.lock ./
RUN python -m venv /opt/ouidire \
 && /opt/ouidire/bin/pip install --no-cache-dir --require-hashes -r requirements.lock
COPY pyproject.toml README.md LICENSE NOTICE ./
COPY graph graph
COPY api api
COPY cypher cypher
RUN /opt/ouidire/bin/pip install --no-cache-dir --no-deps --no-build-isolation .

FROM python:3.12-slim-bookworm
RUN useradd --create-home ouidire
COPY --from=build /opt/ouidire /opt/ouidire
COPY seeds /articles
ENV PATH=/opt/ouidire/bin:$PATH PYTHONUNBUFFERED=1
USER ouidire
WORKDIR /home/ouidire
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=6 \
  CMD ["python", "-c", "import urllib.request as r; r.urlopen('http://127.0.0.1:8000/readyz', timeout=4)"]
CMD ["ouidire", "serve", "--host", "0.0.0.0"]
