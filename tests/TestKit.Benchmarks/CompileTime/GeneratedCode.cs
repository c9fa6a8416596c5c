using System;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;
using TestKit.Benchmarks.Tables;
using TestKit.Generators;

namespace TestKit.Benchmarks.CompileTime;

/// <summary>How much code an interface of 8 members turns into.</summary>
internal static class GeneratedCode
{
    private const int Interfaces = 50;

    public static void Run()
    {
        var without = Project.Of(Sources.Of(Interfaces));
        var result = Project.Driver(new DoubleGenerator()).RunGeneratorsAndUpdateCompilation(without, out var with, out _).GetRunResult();
        if (result.GeneratedTrees.Length != Interfaces)
        {
            throw new InvalidOperationException($"{result.GeneratedTrees.Length} doubles were generated for {Interfaces} interfaces.");
        }

        var texts = result.GeneratedTrees.Select(tree => tree.GetText()).ToList();
        var (before, after) = (Project.Emit(without), Project.Emit(with));
        var table = new MarkdownTable("Compile time: generated code for an interface of 8 mixed members", "what", "for each interface");
        table.Row("lines", Format.Number(texts.Average(text => text.Lines.Count)));
        table.Row("source", Format.Bytes(texts.Average(text => (double)text.Length)));
        table.Row("IL (method bodies)", Format.Bytes((BodySizes(after) - BodySizes(before)) / (double)Interfaces));
        table.Row("methods", Format.Number((Methods(after) - Methods(before)) / (double)Interfaces));
        table.Row("types", Format.Number((Types(after) - Types(before)) / (double)Interfaces));
        table.Row("growth of the assembly", Format.Bytes((after.Length - before.Length) / (double)Interfaces));
        table.Print();
    }

    /// <summary>The IL with its headers and exception tables.</summary>
    private static int BodySizes(byte[] assembly)
    {
        using var reader = new PEReader(ImmutableArray.Create(assembly));
        var metadata = reader.GetMetadataReader();
        return metadata.MethodDefinitions
            .Select(handle => metadata.GetMethodDefinition(handle).RelativeVirtualAddress)
            .Where(address => address != 0)
            .Sum(address => reader.GetMethodBody(address).Size);
    }

    private static int Methods(byte[] assembly) => Count(assembly, metadata => metadata.MethodDefinitions.Count);

    private static int Types(byte[] assembly) => Count(assembly, metadata => metadata.TypeDefinitions.Count);

    private static int Count(byte[] assembly, Func<MetadataReader, int> count)
    {
        using var reader = new PEReader(ImmutableArray.Create(assembly));
        return count(reader.GetMetadataReader());
    }
}
