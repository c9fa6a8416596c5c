using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace TestKit.Conventions.Tests;

public class ConventionTests
{
    private static readonly Convention[] s_all =
    [
        new FilesAreSmall(),
        new FilesHoldOneType(),
        new FoldersAreNamedByConcept(),
        new FoldersAreSmall(),
        new LayersPointOneWay(),
        new LinesEndWithLineFeeds(),
        new NamespacesSayWhomATypeIsFor(),
        new NothingIsLeftForLater(),
        new PathsAreRelative(),
        new PublicMembersAreDocumented(),
        new TestsAreNotSkipped(),
        new TestsNamedInDocumentsExist(),
    ];

    public static TheoryData<string> Names => [.. s_all.Select(convention => convention.ToString())];

    [Theory]
    [MemberData(nameof(Names))]
    public void Repository_KeepsTheConvention(string convention)
    {
        var violations = s_all.Single(each => each.ToString() == convention).Violations(Repository.Files).ToList();

        Assert.True(violations.Count == 0, $"{convention}:\n{string.Join("\n", violations)}");
    }

    [Fact]
    public void Repository_IsReadAtAll()
    {
        Assert.Contains(Repository.Files, file => file.Path == "runtime/TestKit.Runtime/Failures/AssertionFailedException.cs");
        Assert.Contains(Repository.Files, file => file.Path == "generator/TestKit.Generators/DoubleGenerator.cs");
        Assert.Contains(Repository.Files, file => file.Path == "README.md");
        Assert.DoesNotContain(Repository.Files, file => file.Path.Contains("/obj/", System.StringComparison.Ordinal));
    }

    [Fact]
    public void List_HoldsEveryConvention()
    {
        var conventions = typeof(Convention).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Convention)) && !type.IsAbstract).Select(type => type.Name);

        Assert.Equal(conventions.Order(), s_all.Select(convention => convention.ToString()).Order());
    }

    public static TheoryData<string, string, string> Broken => new()
    {
        { nameof(FilesAreSmall), "runtime/TestKit.Runtime/A.cs", new string('\n', 401) },
        { nameof(FilesHoldOneType), "runtime/TestKit.Runtime/A.cs", "namespace TestKit;\nclass A;\ndelegate void B();\n" },
        { nameof(FilesHoldOneType), "tests/X/A.cs", "namespace X { enum A { } }\nnamespace Y { interface B { } }\n" },
        { nameof(FoldersAreNamedByConcept), "runtime/TestKit.Runtime/Helpers/A.cs", "" },
        { nameof(FoldersAreNamedByConcept), "tests/common/Deep/A.cs", "" },
        { nameof(LayersPointOneWay), "generator/TestKit.Generators/Model/A.cs", "using Microsoft.CodeAnalysis;\n" },
        { nameof(LayersPointOneWay), "generator/TestKit.Generators/Model/A.cs", "using TestKit.Generators.Reading;\n" },
        { nameof(LayersPointOneWay), "generator/TestKit.Generators/Emission/A.cs", "class A { Microsoft.CodeAnalysis.ISymbol? B; }\n" },
        { nameof(LayersPointOneWay), "generator/TestKit.Generators/Emission/A.cs", "class A { object B => Reading.SymbolText.Of(null!); }\n" },
        { nameof(LayersPointOneWay), "generator/TestKit.Generators/Emission/A.cs", "using static TestKit.Generators.Reading.SymbolText;\n" },
        { nameof(LayersPointOneWay), "generator/TestKit.Generators/Reading/A.cs", "using W = TestKit.Generators.Emission.SourceWriter;\n" },
        { nameof(LayersPointOneWay), "generator/TestKit.Generators/Naming/A.cs", "using Microsoft.CodeAnalysis;\n" },
        { nameof(LayersPointOneWay), "analyzers/TestKit.Analyzers/A.cs", "using TestKit.Generators.Emission;\n" },
        { nameof(LayersPointOneWay), "runtime/TestKit.Runtime/A.cs", "using TestKit.Generators.Model;\n" },
        { nameof(LayersPointOneWay), "runtime/TestKit.Annotations/A.cs", "class A { global::TestKit.Generated.Member? B; }\n" },
        { nameof(LinesEndWithLineFeeds), "samples/X/A.cs", "class A;\r\n" },
        { nameof(LinesEndWithLineFeeds), "generator/TestKit.Generators/Emission/A.cs", "class A { string B => System.Environment.NewLine; }\n" },
        { nameof(NamespacesSayWhomATypeIsFor), "runtime/TestKit.Runtime/Doubles/A.cs", "namespace TestKit.Doubles;\n" },
        { nameof(NamespacesSayWhomATypeIsFor), "runtime/TestKit.Runtime/Generated/A.cs", "namespace TestKit;\n" },
        { nameof(NamespacesSayWhomATypeIsFor), "generator/TestKit.Generators/Reading/A.cs", "namespace TestKit.Generators { }\n" },
        { nameof(NothingIsLeftForLater), "README.md", "TO" + "DO: write this\n" },
        { nameof(NothingIsLeftForLater), "runtime/TestKit.Runtime/A.cs", "// FIX" + "ME\n" },
        { nameof(PathsAreRelative), "CONTRIBUTING.md", "cd /ho" + "me/me/testkit\n" },
        { nameof(PathsAreRelative), "tests/X/X.csproj", "<A B=\"C" + ":\\Users\\me\" />\n" },
        { nameof(PublicMembersAreDocumented), "runtime/TestKit.X/TestKit.X.csproj", "<Project />\n" },
        { nameof(PublicMembersAreDocumented), "runtime/TestKit.X/A.cs", "#pragma warning disable CS1591\n" },
        { nameof(TestsNamedInDocumentsExist), "tests/README.md", "It is held by `SomeTests.Some_Test_Passes`.\n" },
        { nameof(TestsAreNotSkipped), "tests/X/A.cs", "class A { [Fact(Skip = \"later\")] void B() { } }\n" },
        { nameof(TestsAreNotSkipped), "tests/X/A.cs", "class A { [NUnit.Framework.Ignore(\"later\")] void B() { } }\n" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Convention_WhenItIsBroken_NamesThePlace(string convention, string path, string text)
    {
        var violations = s_all.Single(each => each.ToString() == convention).Violations([new(path, text)]).ToList();

        var violation = Assert.Single(violations);
        Assert.StartsWith(convention == nameof(FoldersAreNamedByConcept) ? path[..path.LastIndexOf('/')] : path, violation, System.StringComparison.Ordinal);
    }

    [Fact]
    public void FoldersAreSmall_WithOneFileTooMany_NamesTheFolder()
    {
        Assert.Empty(new FoldersAreSmall().Violations(FilesIn("tests/X", 15)));
        Assert.Equal(["tests/X: 16 files, at most 15"], new FoldersAreSmall().Violations(FilesIn("tests/X", 16)));
    }

    [Fact]
    public void TestsNamedInDocumentsExist_CasesOnOneSideOnly_NamesBoth()
    {
        SourceFile tests = new("tests/X/SomeTests.cs", "class SomeTests { [Trait(\"Case\", \"F01\"), Fact] void A() { } [Trait(\"Case\", \"G02\"), Fact] void B() { } }\n");
        SourceFile table = new("tests/README.md", "| case | what holds | test |\n|---|---|---|\n| F01 | a | `SomeTests.A` |\n| F02 | b | `SomeTests.B` |\n");

        Assert.Equal(
            ["tests/README.md:4: SomeTests.B does not say that it holds case F02", "tests/X/SomeTests.cs: case G02 of SomeTests.B is in no table"],
            new TestsNamedInDocumentsExist().Violations([tests, table]));
    }

    [Fact]
    public void NamingMayAskWhatAKeywordIs()
        => Assert.Empty(new LayersPointOneWay().Violations([new("generator/TestKit.Generators/Naming/A.cs", "using Microsoft.CodeAnalysis.CSharp;\n")]));

    private static List<SourceFile> FilesIn(string folder, int count)
        => [.. Enumerable.Range(0, count).Select(i => new SourceFile($"{folder}/A{i}.cs", ""))];
}
