"""Renders the generated package from curated documents."""

from __future__ import annotations

from vbr_generator.render.package import RenderReport, render_all

__all__ = ["RenderReport", "render_all"]
