"""The tools by the Model Context Protocol, on standard input and output: https://modelcontextprotocol.io/specification."""

import asyncio
import signal
from collections.abc import Mapping
from typing import Any, Final

from mcp import MCPError
from mcp.server import Server, ServerRequestContext
from mcp.server.stdio import stdio_server
from mcp.types import (
    INVALID_PARAMS,
    CallToolRequestParams,
    CallToolResult,
    ListToolsResult,
    PaginatedRequestParams,
    TextContent,
    ToolAnnotations,
)
from mcp.types import Tool as OfferedTool

from bevoegd.settings import SettingsError
from bevoegd.tools import Arguments, Tool
from graph.server import ServerError
from graph.store import StoreError
from queries import QuestionError

Context = ServerRequestContext[dict[str, Any]]
ERRORS: Final = (OSError, QuestionError, ServerError, SettingsError, StoreError)
READ_ONLY: Final = ToolAnnotations(read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=False)
INSTRUCTIONS: Final = """\
A graph of who may, must or must not do what, on which legal ground, read from Dutch and EU texts by rules that miss some and
mistake some. Parameters take an id, a name or an abbreviation; the tool 'find' gives them. Every row of a question has its
'evidence' (sentences with their place) and 'doubts'. Read the sentences before you rely on a row, cite their place, and pass
the doubts on. An empty answer is no proof that nobody is competent. The graph knows what was read into it, as it was then.
"""


def serve(tools: Mapping[str, Tool]) -> None:
    """Answers an assistant's requests until standard input ends; standard output carries the protocol and nothing else."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # a thread that waits for input would hold up an orderly end
    asyncio.run(_serve(_server(tools)))


async def _serve(server: Server[dict[str, Any]]) -> None:
    async with stdio_server() as (read, write):
        await server.run(read, write, server.create_initialization_options())


def _server(tools: Mapping[str, Tool]) -> Server[dict[str, Any]]:
    async def list_tools(context: Context, page: PaginatedRequestParams | None) -> ListToolsResult:
        return ListToolsResult(tools=[_offered(tool) for tool in tools.values()])

    async def call_tool(context: Context, call: CallToolRequestParams) -> CallToolResult:
        if call.name not in tools:
            raise MCPError(INVALID_PARAMS, f"no tool '{call.name}'; there are {', '.join(tools)}")
        return await asyncio.to_thread(_called, tools[call.name], call.arguments or {})

    return Server(
        "bevoegd",
        title="Bevoegd",
        instructions=INSTRUCTIONS,
        on_list_tools=list_tools,
        on_call_tool=call_tool,
    )


def _offered(tool: Tool) -> OfferedTool:
    return OfferedTool(
        name=tool.name,
        title=tool.title,
        description=tool.description,
        input_schema=dict(tool.schema),
        annotations=READ_ONLY,
    )


def _called(tool: Tool, arguments: Arguments) -> CallToolResult:
    """The answer, or in one line why there is none, which the assistant may mend."""
    try:
        texts, failed = tool.call(arguments), False
    except ERRORS as error:
        texts, failed = [str(error)], True
    return CallToolResult(content=[TextContent(text=text) for text in texts], is_error=failed)
